// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importnames.h"
#include "model/store/records.h"

#include <unordered_map>

namespace encore {

/// A record that names what it refers to by uid, as files do that hold many of them.
struct LooseRecord
{
    Record record;                       ///< without the relations; an empty uid gets a new one
    std::map<QString, QStringList> refs; ///< by field key: uids
    QString describes; ///< in a source reference, and in what is put off: the uid of the record that it is about
    QString place;     ///< where it stands, for messages: "teams.yaml, team-payroll"
};

/// Names of records that are named without being there: by kind, then uid.
using NamesByUid = std::map<QString, std::map<QString, QString>>;

/// Takes in records that refer to each other, in circles too, within one unit of work.
class RecordLoader
{
public:
    explicit RecordLoader(UnitOfWork& work) : m_work(work), m_present(work.database()) { }

    /// From here on a uid that is not known stands for the record with this name, which is made when there is none.
    void setNames(NamesByUid names) { m_names = std::move(names); }

    /// Adds all of them. Relations may point forwards, and to records that the portfolio holds already; one that points to nothing is
    /// left empty and told in unresolved(), or refused when the field is required. What a rule of the domain forbids is left out and
    /// told in refused().
    Status add(std::vector<LooseRecord> records);

    /// The record with this uid, in what was added or in the portfolio; an invalid id when there is none.
    Result<RecordId> find(Kind kind, const QString& uid);
    /// The value of a relation, as far as its uids are known by now; those that are not go to `missing`.
    Result<Value> resolve(const FieldDef& field, const QStringList& uids, QStringList& missing);
    /// Gives what names its record by kind and number that number: source references, what is put off.
    Status resolveDescribed(LooseRecord& loose);
    /// One line for each relation that points to nothing.
    const QStringList& unresolved() const { return m_unresolved; }
    /// One line for each record that was left out, with its kind.
    const std::vector<std::pair<Kind, QString>>& refused() const { return m_refused; }
    /// One line for each record that was made by its name alone, with its kind.
    const std::vector<std::pair<Kind, QString>>& made() const { return m_made; }

private:
    struct Later
    {
        RecordRef record;
        const FieldDef* field;
        QStringList uids;
        QString place;
    };
    Status addOne(LooseRecord& loose);
    Result<RecordId> byName(Kind kind, const QString& uid);
    Status settle(const Later& later);

    UnitOfWork& m_work;
    std::map<QString, std::unordered_map<QString, qint64>> m_known; ///< by kind, then uid
    std::vector<Later> m_later;
    QStringList m_unresolved;
    std::vector<std::pair<Kind, QString>> m_refused;
    std::vector<std::pair<Kind, QString>> m_made;
    NamesByUid m_names;
    ImportNames m_present;
};

/// Whether a rule of the domain forbids one record, so that the others can still come in.
bool isRefusal(const Error& error);

/// The kinds in an order in which required relations point to what came before.
std::vector<Kind> loadingOrder();

} // namespace encore
