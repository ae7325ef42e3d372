#pragma once

#include "base/result.h"
#include "ui/detail/page_matter.h"

#include <QFuture>
#include <QObject>

namespace sheaf {

class Workspace;

/// Asks the services for all that the page of one paper is made of, and gives it whole: a page that grows
/// while it is read would jump.
class PageQuestion : public QObject {
    Q_OBJECT

  public:
    explicit PageQuestion(Workspace& workspace, QObject* parent = nullptr);

    /// Only the paper asked for last is answered; 0 for none.
    void ask(PaperKey paper);

  signals:
    void answered(const sheaf::PageMatter& matter);
    void failed(const sheaf::Error& error);

  private:
    /// Puts an answer into the page's matter and tells of it when it was the last one awaited. A service that
    /// fails leaves its part out.
    template <class T, class Take>
    void await(const QFuture<Result<T>>& answer, Take take);
    void settle();

    Workspace& m_workspace;
    PageMatter m_matter;
    std::optional<Error> m_error; ///< why there is no paper
    int m_awaited = 0;
    int m_serial = 0;
};

} // namespace sheaf
