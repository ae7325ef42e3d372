#include "summaries/offline/sentence_roles.h"

#include "summaries/offline/cue_words.h"
#include "summaries/offline/sentence_ranking.h"

#include <QList>

namespace sheaf {

namespace {

/// What makes a sentence fit for a role. Places go from 0, the beginning of the abstract, to 1, its end.
struct Role {
    bool Cues::*cue;
    bool Cues::*better; ///< sentences with it go before those without
    double place;       ///< where such sentences usually stand
    double from;
    double to;
};

constexpr Role motivation{&Cues::problem, &Cues::problem, 0.1, 0, 0.5};
constexpr Role method{&Cues::method, &Cues::announces, 0.4, 0.1, 0.9};
constexpr Role result{&Cues::result, &Cues::result, 0.85, 0.3, 1};
constexpr Role conclusion{&Cues::conclusion, &Cues::conclusion, 1, 0.6, 1};

/// Hands out the sentences of one abstract, each once.
class RoleChooser {
  public:
    explicit RoleChooser(const QStringList& sentences)
        : m_sentences(sentences), m_taken(sentences.size(), false) {
        for (const QString& sentence : sentences)
            m_cues += cuesOf(sentence);
    }

    QString take(qsizetype index) {
        if (index < 0)
            return {};
        m_taken[index] = true;
        return m_sentences[index];
    }

    /// The free sentence that fits the role and stands nearest to its place.
    QString take(const Role& role) {
        qsizetype best = -1;
        double least = 0;
        for (qsizetype i = 0; i < m_sentences.size(); ++i) {
            if (!fits(i, role))
                continue;
            const double distance = qAbs(position(i) - role.place) + (m_cues[i].*role.better ? 0 : 0.5);
            if (best >= 0 && distance >= least)
                continue;
            best = i;
            least = distance;
        }
        return take(best);
    }

  private:
    bool fits(qsizetype i, const Role& role) const {
        const bool inPlace = position(i) >= role.from && position(i) <= role.to;
        return !m_taken[i] && inPlace && m_cues[i].*role.cue && !m_cues[i].notice;
    }

    double position(qsizetype i) const {
        return m_sentences.size() < 2 ? 0 : double(i) / double(m_sentences.size() - 1);
    }

    const QStringList& m_sentences;
    QList<bool> m_taken;
    QList<Cues> m_cues;
};

} // namespace

SentenceRoles rolesOf(const QString& title, const QStringList& sentences) {
    RoleChooser chooser(sentences);
    SentenceRoles roles;
    if (sentences.size() > 1)
        roles.tldr = chooser.take(bestSentence(title, sentences));
    roles.motivation = chooser.take(motivation);
    roles.result = chooser.take(result);
    roles.method = chooser.take(method);
    roles.conclusion = chooser.take(conclusion);
    return roles;
}

} // namespace sheaf
