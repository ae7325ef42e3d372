#pragma once

#include "base/result.h"
#include "summaries/summariser.h"
#include "support/fake_peer.h"

namespace sheaf::test {

/// Something that goes wrong with a model's answer, and what is to come of it.
struct ModelFault {
    const char* name;
    Answer answer;
    ErrorKind error;
    AfterFailure then;
    QString hint = {}; ///< a word of the sentence
};

/// The kinds of engines that are asked over the network.
QStringList modelKinds();

/// Every fault, in the form that servers of this kind give it. Errors say "what it said".
QList<ModelFault> modelFaults(const QString& kind);

/// The body of an error in that form.
QByteArray modelError(const QString& kind, int status, const QString& words);

} // namespace sheaf::test
