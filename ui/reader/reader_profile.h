#pragma once

#include <QWebEngineProfile>

namespace sheaf {

/// An off-the-record profile with everything switched off that showing text does not need. Delete its pages
/// first.
class ReaderProfile final : public QWebEngineProfile {
    Q_OBJECT

  public:
    explicit ReaderProfile(QObject* parent = nullptr);
};

} // namespace sheaf
