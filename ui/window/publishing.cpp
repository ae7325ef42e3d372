#include "ui/window/publishing.h"

#include "services/publishing/publish_service.h"
#include "services/publishing/publish_words.h"
#include "ui/parts/opened.h"
#include "ui/window/notice_bar.h"
#include "ui/window/publish_dialog.h"

namespace sheaf {

Publishing::Publishing(PublishService& service, NoticeBar& notice, QWidget* window)
    : QObject(window), m_service(service), m_notice(notice), m_window(window) {
    connect(&service, &PublishService::progressed, this,
            [this](const PublishLine& line) { m_report.lines += line; });
    connect(&service, &PublishService::finished, this, &Publishing::tell);
}

void Publishing::open(QDate day) {
    const auto targets = m_service.targets();
    if (!targets || targets->isEmpty())
        return emit settingsWanted();
    opened(new PublishDialog(m_service, *targets, day, m_window));
}

void Publishing::tell() {
    const QString trouble = publishTrouble(std::exchange(m_report, {}));
    if (!trouble.isEmpty())
        m_notice.say(trouble, tr("Publishing settings…"), [this] { emit settingsWanted(); });
}

} // namespace sheaf
