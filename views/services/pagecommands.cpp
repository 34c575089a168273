// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/pagecommands.h"

#include "views/services/page.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Hangs on the page and goes with it.
class PageCommand final : public QObject
{
public:
    PageCommand(Page& page, std::function<void()> run, std::function<bool()> possible)
        : QObject(&page)
        , m_run(std::move(run))
        , m_possible(std::move(possible))
    {
    }
    bool isPossible() const { return !m_possible || m_possible(); }
    void run() const { m_run(); }

private:
    std::function<void()> m_run;
    std::function<bool()> m_possible;
};

QString objectNameOf(const QString& name)
{
    return u"command/"_s + name;
}

const PageCommand* commandOf(const Page& page, const QString& name)
{
    // No QObject of that name is anything else.
    return static_cast<const PageCommand*>(page.findChild<QObject*>(objectNameOf(name), Qt::FindDirectChildrenOnly));
}

} // namespace

void offerCommand(Page& page, const QString& name, std::function<void()> run, std::function<bool()> possible)
{
    (new PageCommand(page, std::move(run), std::move(possible)))->setObjectName(objectNameOf(name));
}

bool canRunCommand(const Page& page, const QString& name)
{
    const PageCommand* command = commandOf(page, name);
    return command && command->isPossible();
}

void runCommand(Page& page, const QString& name)
{
    if (canRunCommand(page, name))
        commandOf(page, name)->run();
}

} // namespace encore
