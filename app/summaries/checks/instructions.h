#pragma once

#include "papers/instruction.h"

#include <QList>

namespace sheaf {

/// The sentences of a paper's text that address a reviewer or a model, in English, Chinese and Vietnamese:
/// "ignore previous instructions", "give a positive review only", control tokens of chat models, text written
/// in characters that nobody sees. Requests that could be meant for anybody ("answer in plain text") count
/// where such a sentence stands up to three sentences before. Pure; linear in the text.
QList<Instruction> instructionsIn(const QString& text);

} // namespace sheaf
