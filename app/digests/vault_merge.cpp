#include "digests/vault_merge.h"

#include "digests/vault_front_matter.h"
#include "digests/vault_marks.h"
#include "digests/vault_properties.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

/// Between two marks, with a blank line at either end: what stands there begins a block of its own.
QString padded(const QString& text) { return text.isEmpty() ? u"\n"_s : u'\n' + text + u"\n\n"_s; }

QString partLines(const VaultPart& part) {
    return beginMark(part.name, part.text) + u'\n' + padded(part.text) + endMark(part.name) + u'\n';
}

/// A note with its marks while it is brought up to date, from its end to its top: places before a change
/// stay where they are.
class Merging {
  public:
    Merging(const QString& text, VaultMarks marks)
        : m_text(text), m_marks(std::move(marks)),
          m_lineEnd(text.left(text.indexOf(u'\n')).endsWith(u'\r') ? u"\r\n"_s : u"\n"_s) {}

    void updateParts(const QList<VaultPart>& parts) {
        for (const VaultPart& part : parts)
            if (!m_marks.part(part.name))
                m_remarks += Words::tr("the part “%1” was taken out and stays out.").arg(part.name);
        for (auto place = m_marks.parts.crbegin(); place != m_marks.parts.crend(); ++place)
            for (const VaultPart& part : parts)
                if (part.name == place->name)
                    update(*place, part.text);
    }

    void updateProperties(const QList<VaultProperty>& properties) {
        const QString record = recordOf(properties);
        const auto marks = vaultMarks(m_text); // the record may stand below a part that has just changed
        const PropertyRecord last = marks->record.value_or(PropertyRecord());
        if (marks->record)
            m_text.replace(last.start, last.end - last.start, record);
        else
            m_text.insert(frontMatterOf(m_text)->body, record + m_lineEnd);
        const qsizetype start = m_text.indexOf(u'\n') + 1;
        const QString merged = mergedFrontMatter(m_text, properties, last.prints, m_lineEnd);
        m_text.replace(start, frontMatterOf(m_text)->end - start, merged);
    }

    VaultText done() const { return {m_text, m_remarks}; }

  private:
    void update(const MarkedPart& place, const QString& wanted) {
        const QString present = printOf(m_text.mid(place.start, place.end - place.start));
        const QString print = printOf(wanted);
        if (present == print && place.print == print)
            return;
        if (present == print || present == place.print)
            replace(place, wanted);
        else if (print != place.print)
            m_remarks += Words::tr("the part “%1” was edited and is left as it is; to have it written anew, "
                                   "move your lines out of it, and undo the rest.")
                             .arg(place.name);
    }

    void replace(const MarkedPart& place, const QString& text) {
        const QString lines = beginMark(place.name, text) + u'\n' + padded(text);
        m_text.replace(place.begin, place.end - place.begin, QString(lines).replace(u"\n"_s, m_lineEnd));
    }

    QString m_text;
    VaultMarks m_marks;
    QString m_lineEnd;
    QStringList m_remarks;
};

} // namespace

QString newVaultText(const VaultNote& note) {
    QString out = u"---\n"_s;
    for (const VaultProperty& property : note.properties)
        out += propertyLines(property);
    out += u"---\n"_s + recordOf(note.properties) + u'\n';
    for (const VaultPart& part : note.parts)
        out += u'\n' + partLines(part);
    return out;
}

Result<VaultText> mergedVaultText(const QString& existing, const VaultNote& note) {
    if (vaultId(existing) != note.id)
        return Error{ErrorKind::Malformed, Words::tr("its front matter has lost the id “%1”.").arg(note.id)};
    const auto marks = vaultMarks(existing);
    if (!marks)
        return marks.error();
    if (marks->parts.isEmpty())
        return Error{ErrorKind::Malformed, Words::tr("Sheaf's marks are gone from it.")};
    Merging merging(existing, *marks);
    merging.updateParts(note.parts);
    merging.updateProperties(note.properties);
    return merging.done();
}

QString vaultId(const QString& note) {
    const auto matter = frontMatterOf(note);
    const FrontMatterBlock* block = matter ? matter->block(u"id"_s) : nullptr;
    const auto texts = block ? frontMatterTexts(note, *block) : std::nullopt;
    return texts && texts->size() == 1 ? texts->constFirst() : QString();
}

} // namespace sheaf
