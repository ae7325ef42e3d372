#pragma once

namespace sheaf {

/// What WebEngine needs before there is an application object. `main` calls it first when it opens a window.
/// Links nothing of WebEngine.
void prepareForWebEngine();

/// Chromium ends the whole process when root starts it with its sandbox on. False then: show pages another
/// way.
bool webEngineWouldStart();

} // namespace sheaf
