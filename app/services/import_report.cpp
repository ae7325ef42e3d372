#include "services/import_report.h"

#include <algorithm>
#include <numeric>

namespace sheaf {

namespace {

int sum(const QList<ImportedFile>& files, int ImportedFile::*count) {
    return std::accumulate(files.begin(), files.end(), 0,
                           [count](int total, const ImportedFile& file) { return total + file.*count; });
}

} // namespace

bool ImportedFile::anyFailure() const {
    return std::any_of(remarks.begin(), remarks.end(),
                       [](const ImportRemark& remark) { return remark.failure; });
}

int ImportReport::imported() const {
    return static_cast<int>(
        std::count_if(files.begin(), files.end(), [](const ImportedFile& file) { return file.imported; }));
}

int ImportReport::papers() const { return sum(files, &ImportedFile::papers); }

int ImportReport::added() const { return sum(files, &ImportedFile::added); }

int ImportReport::known() const { return sum(files, &ImportedFile::known); }

bool ImportReport::anyFailure() const {
    return std::any_of(files.begin(), files.end(),
                       [](const ImportedFile& file) { return file.anyFailure(); });
}

} // namespace sheaf
