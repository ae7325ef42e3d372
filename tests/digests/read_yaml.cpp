#include "digests/read_yaml.h"

#include <yaml-cpp/yaml.h>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QVariant valueOf(const YAML::Node& node) {
    if (node.IsSequence()) {
        QVariantList list;
        for (const YAML::Node& item : node)
            list += valueOf(item);
        return list;
    }
    const QString text = QString::fromStdString(node.Scalar());
    const bool quoted = node.Tag() == "!";
    bool flag = false;
    int number = 0;
    if (!quoted && YAML::convert<bool>::decode(node, flag))
        return flag;
    if (!quoted && YAML::convert<int>::decode(node, number))
        return number;
    return text;
}

} // namespace

QVariantMap readFrontMatter(const QString& note) {
    const QString yaml = note.section(u"\n---\n"_s, 0, 0).mid(4);
    QVariantMap map;
    try {
        for (const auto& pair : YAML::Load(yaml.toStdString()))
            map.insert(QString::fromStdString(pair.first.Scalar()), valueOf(pair.second));
    } catch (const YAML::Exception& fault) {
        qWarning("%s", fault.what());
        return {};
    }
    return map;
}

} // namespace sheaf::test
