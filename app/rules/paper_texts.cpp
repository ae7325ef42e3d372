#include "rules/paper_texts.h"

#include "base/text.h"
#include "query/words.h"
#include "rules/tex_accents.h"

namespace sheaf {

const QString& PaperTexts::original(Field field) const {
    const Paper& paper = m_subject.paper;
    return field == Title ? paper.title : field == Abstract ? paper.abstract : paper.comment;
}

const QString& PaperTexts::plain(Field field) {
    if (!m_plain[field])
        m_plain[field] = withoutTexAccents(original(field));
    return *m_plain[field];
}

const QString& PaperTexts::folded(Field field) {
    if (!m_folded[field])
        m_folded[field] = sheaf::folded(plain(field));
    return *m_folded[field];
}

const PaperTexts::Words& PaperTexts::words(Field field) {
    if (!m_words[field])
        m_words[field] = m_splitter.words(plain(field));
    return *m_words[field];
}

const QStringList& PaperTexts::plainNames() {
    if (m_plainNames)
        return *m_plainNames;
    m_plainNames.emplace();
    for (const Author& author : m_subject.paper.authors)
        *m_plainNames += withoutTexAccents(author.name);
    return *m_plainNames;
}

const std::vector<PaperTexts::Words>& PaperTexts::names() {
    if (m_names)
        return *m_names;
    m_names.emplace();
    for (const QString& name : plainNames())
        m_names->push_back(m_splitter.words(name));
    return *m_names;
}

} // namespace sheaf
