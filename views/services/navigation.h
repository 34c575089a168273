// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QObject>

#include <vector>

namespace encore {

/// Somewhere in the program: a page, and what it shows.
struct Place
{
    QString page; ///< "stories", "insights", "trash", "import"
    Kind kind;    ///< with an id: the record page of that record
    RecordId id;
    QString query; ///< for a list: the filter to set; null keeps the one it has
    QString part;  ///< what to put the focus on: a field key, "section:results"
    friend bool operator==(const Place&, const Place&) = default;
};

/// Where the user is and was. Pages ask it to go somewhere and never talk to each other.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    explicit Navigation(QObject* parent = nullptr) : QObject(parent) { }

    void go(const Place& place);
    /// The record page of a record, with the focus on a part of it.
    void openRecord(Kind kind, RecordId id, const QString& part = {});
    /// The list of a kind with this filter.
    void openList(const QString& page, const QString& query);
    void back();
    void forward();
    /// Forgets where the user was: another portfolio is open now.
    void forget();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visited.size(); }
    const Place& current() const;

Q_SIGNALS:
    void changed(const encore::Place& place);

private:
    std::vector<Place> m_visited;
    size_t m_at = 0;
};

} // namespace encore
