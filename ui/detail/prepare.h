#pragma once

namespace sheaf {

/// What WebEngine needs before there is an application object. `main` calls it first when it opens a window.
/// Links nothing of WebEngine.
void prepareForWebEngine();

} // namespace sheaf
