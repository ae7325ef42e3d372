#include "papers/code_repository.h"

#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class CodeRepositoryTest : public QObject {
    Q_OBJECT

  private slots:
    void repository_isThePapersOwn_data();
    void repository_isThePapersOwn();
    void ownRepository_outweighsACitedOne();
    void repositories_areFoundInTheirOrder();
};

void CodeRepositoryTest::repository_isThePapersOwn_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repository");
    const auto own = [](const char* name, const QString& text, const QString& repository) {
        QTest::newRow(name) << text << repository;
    };
    const QString github = u"https://github.com/lab/tool"_s;
    own("available", u"Code is available at https://github.com/lab/tool."_s, github);
    own("our code", u"Our code: github.com/lab/tool"_s, github);
    own("clone address", u"We release the code at https://github.com/lab/tool.git"_s, github);
    own("deeper page", u"The source code can be found at https://github.com/lab/tool/tree/main/x."_s, github);
    own("in brackets", u"The models and code are publicly released (https://github.com/lab/tool)."_s, github);
    own("available behind it", u"Code of this work (https://github.com/lab/tool) is available."_s, github);
    own("in TeX", u"Code is available at \\url{https://github.com/lab/tool}."_s, github);
    own("gitlab", u"Our implementation is available at https://gitlab.inria.fr/lab/tool."_s,
        u"https://gitlab.inria.fr/lab/tool"_s);
    own("hugging face", u"We release our models at https://huggingface.co/lab/model-7b"_s,
        u"https://huggingface.co/lab/model-7b"_s);
    own("dataset", u"Our code and data are available at https://huggingface.co/datasets/lab/set"_s,
        u"https://huggingface.co/datasets/lab/set"_s);
    own("used", u"We use the implementation from https://github.com/other/lib."_s, {});
    own("bare", u"See https://github.com/other/lib for details."_s, {});
    own("baseline", u"For the baseline we follow the official code (https://github.com/other/lib)."_s, {});
    own("no repository", u"Our code is available at https://github.com/lab."_s, {});
    own("a page of the host", u"Our code is on https://github.com/features/copilot"_s, {});
    own("nothing", {}, {});
}

void CodeRepositoryTest::repository_isThePapersOwn() {
    QFETCH(QString, text);
    QTEST(ownCodeRepository(text), "repository");
}

void CodeRepositoryTest::ownRepository_outweighsACitedOne() {
    const QString text =
        u"We build on https://github.com/other/lib. Training uses 8 GPUs. Our code and models are "
        "available at https://github.com/lab/tool. We thank https://github.com/more/things."_s;
    QCOMPARE(ownCodeRepository(text), u"https://github.com/lab/tool"_s);
}

void CodeRepositoryTest::repositories_areFoundInTheirOrder() {
    QCOMPARE(codeRepositories(u"https://github.com/a/b, http://www.github.com/c/d and github.com/a/b"_s),
             QStringList({u"https://github.com/a/b"_s, u"https://github.com/c/d"_s}));
}

QTEST_GUILESS_MAIN(CodeRepositoryTest)
#include "code_repository_test.moc"
