// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/navigation.h"

namespace encore {

namespace {
constexpr size_t kRemembered = 200;
}

void Navigation::go(const Place& place)
{
    if (!m_visited.empty() && current() == place) {
        Q_EMIT changed(place);
        return;
    }
    if (!m_visited.empty())
        m_visited.resize(m_at + 1);
    m_visited.push_back(place);
    if (m_visited.size() > kRemembered)
        m_visited.erase(m_visited.begin());
    m_at = m_visited.size() - 1;
    Q_EMIT changed(current());
}

void Navigation::openRecord(Kind kind, RecordId id, const QString& part)
{
    go({{}, kind, id, {}, part});
}

void Navigation::openList(const QString& page, const QString& query)
{
    go({page, {}, {}, query, {}});
}

void Navigation::back()
{
    if (canGoBack())
        Q_EMIT changed(m_visited[--m_at]);
}

void Navigation::forward()
{
    if (canGoForward())
        Q_EMIT changed(m_visited[++m_at]);
}

void Navigation::forget()
{
    m_visited.clear();
    m_at = 0;
}

const Place& Navigation::current() const
{
    static const Place nowhere;
    return m_visited.empty() ? nowhere : m_visited[m_at];
}

} // namespace encore
