#include "ui/parts/names.h"

#include "papers/announcement.h"

#include <QCoreApplication>
#include <QHash>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString>& categoryNames() {
    static const QHash<QString, QString> names{
        {u"cs.AI"_s, u"Artificial Intelligence"_s},
        {u"cs.AR"_s, u"Hardware Architecture"_s},
        {u"cs.CC"_s, u"Computational Complexity"_s},
        {u"cs.CE"_s, u"Computational Engineering"_s},
        {u"cs.CG"_s, u"Computational Geometry"_s},
        {u"cs.CL"_s, u"Computation and Language"_s},
        {u"cs.CR"_s, u"Cryptography and Security"_s},
        {u"cs.CV"_s, u"Computer Vision"_s},
        {u"cs.CY"_s, u"Computers and Society"_s},
        {u"cs.DB"_s, u"Databases"_s},
        {u"cs.DC"_s, u"Distributed Computing"_s},
        {u"cs.DL"_s, u"Digital Libraries"_s},
        {u"cs.DM"_s, u"Discrete Mathematics"_s},
        {u"cs.DS"_s, u"Data Structures and Algorithms"_s},
        {u"cs.ET"_s, u"Emerging Technologies"_s},
        {u"cs.FL"_s, u"Formal Languages"_s},
        {u"cs.GL"_s, u"General Literature"_s},
        {u"cs.GR"_s, u"Graphics"_s},
        {u"cs.GT"_s, u"Game Theory"_s},
        {u"cs.HC"_s, u"Human-Computer Interaction"_s},
        {u"cs.IR"_s, u"Information Retrieval"_s},
        {u"cs.IT"_s, u"Information Theory"_s},
        {u"cs.LG"_s, u"Machine Learning"_s},
        {u"cs.LO"_s, u"Logic"_s},
        {u"cs.MA"_s, u"Multiagent Systems"_s},
        {u"cs.MM"_s, u"Multimedia"_s},
        {u"cs.MS"_s, u"Mathematical Software"_s},
        {u"cs.NA"_s, u"Numerical Analysis"_s},
        {u"cs.NE"_s, u"Neural and Evolutionary Computing"_s},
        {u"cs.NI"_s, u"Networking"_s},
        {u"cs.OH"_s, u"Other Computer Science"_s},
        {u"cs.OS"_s, u"Operating Systems"_s},
        {u"cs.PF"_s, u"Performance"_s},
        {u"cs.PL"_s, u"Programming Languages"_s},
        {u"cs.RO"_s, u"Robotics"_s},
        {u"cs.SC"_s, u"Symbolic Computation"_s},
        {u"cs.SD"_s, u"Sound"_s},
        {u"cs.SE"_s, u"Software Engineering"_s},
        {u"cs.SI"_s, u"Social and Information Networks"_s},
        {u"cs.SY"_s, u"Systems and Control"_s},
        {u"eess.AS"_s, u"Audio and Speech"_s},
        {u"eess.IV"_s, u"Image and Video"_s},
        {u"eess.SP"_s, u"Signal Processing"_s},
        {u"eess.SY"_s, u"Systems and Control"_s},
        {u"stat.AP"_s, u"Statistics: Applications"_s},
        {u"stat.CO"_s, u"Statistics: Computation"_s},
        {u"stat.ME"_s, u"Statistics: Methodology"_s},
        {u"stat.ML"_s, u"Statistics: Machine Learning"_s},
        {u"stat.TH"_s, u"Statistics Theory"_s},
        {u"quant-ph"_s, u"Quantum Physics"_s},
    };
    return names;
}

} // namespace

QString categoryLabel(const QString& code) {
    const QString name = categoryNames().value(code);
    return name.isEmpty() ? code : u"%1 %2"_s.arg(code, name);
}

QString sourceLabel(const QString& name) {
    if (name == source::arxiv)
        return u"arXiv"_s;
    if (name == source::huggingFace)
        return u"Hugging Face"_s;
    if (name == source::sample)
        return QCoreApplication::translate("Names", "Sample");
    return name;
}

} // namespace sheaf
