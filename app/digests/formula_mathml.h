#pragma once

#include <QHash>
#include <QJSValue>
#include <QString>

#include <memory>
#include <thread>

class QJSEngine;

namespace sheaf {

/// Makes MathML of the formulas of one page with KaTeX, which it loads at the first one. For one thread.
class FormulaMathml {
  public:
    FormulaMathml();
    FormulaMathml(const FormulaMathml&) = delete;
    FormulaMathml& operator=(const FormulaMathml&) = delete;
    ~FormulaMathml();

    /// HTML with each <span class="math"> of base/plain_html.h replaced: by a <math> element, or by the TeX
    /// in a <code> where KaTeX cannot read it or the page has used up its time.
    QString replaced(const QString& html);

  private:
    void load();
    QString rendered(const QString& formula);

    std::unique_ptr<QJSEngine> m_engine;
    QJSValue m_render;
    QHash<QString, QString> m_known;
    std::jthread m_watch; // last, so that it ends before the engine does
};

} // namespace sheaf
