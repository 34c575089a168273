// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "model/exchange/importplan.h"
#include "views/theme/colors.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <memory>
#include <optional>

namespace encore {

struct Cell;

/// What the items of a plan are counted and filtered by.
enum class PlanGroup { New, Updated, Unchanged, Alike, Skipped };
inline constexpr int kPlanGroups = 5;

/// An import plan as a table: one row for each record that may come of it. The user's decisions are made here and written into the plan.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VerdictColumn, Title, Becomes, Found, ColumnCount };

    explicit PlanModel(const Schemas& schemas, QObject* parent = nullptr);

    /// Shows a compared plan; null shows nothing. Decisions made so far are kept when it is the plan that takePlan() gave away.
    void setPlan(std::shared_ptr<ImportPlan> plan);
    /// Gives the plan away for work on it; the table is empty until setPlan() brings it back.
    std::shared_ptr<ImportPlan> takePlan();
    /// Begins with a new plan: forgets all decisions.
    void reset();
    const std::shared_ptr<ImportPlan>& plan() const { return m_plan; }

    const ImportItem& item(int row) const { return at(m_rows[size_t(row)]); }
    PlanGroup groupOf(int row) const { return groupOf(item(row)); }
    static PlanGroup groupOf(const ImportItem& item);
    /// Only the rows of one group, or all.
    void setGroup(std::optional<PlanGroup> group);
    std::optional<PlanGroup> group() const { return m_group; }
    std::array<qint64, kPlanGroups> counts() const;
    /// How many records an import would write.
    qint64 toWrite() const;
    /// "80 use cases, 117 translations": what would be written.
    QString summary() const;
    qint64 figuresOffered() const;
    qint64 figuresAccepted() const;

    // What the user can decide about a row.
    bool canTakeIn(int row) const;
    bool canLeaveOut(int row) const;
    void leaveOut(const std::vector<int>& rows);
    /// Takes skipped records in after all; true when the plan has to be compared anew for them.
    bool takeIn(const std::vector<int>& rows);
    bool canUpdateInstead(int row) const;
    void updateInstead(int row);
    void keepAsNew(int row);
    /// Several records instead of one, or one again. The row is then the first of them.
    void setSplit(int row, bool split);
    bool isSplitPart(int row) const { return m_rows[size_t(row)].part >= 0; }
    void acceptFigure(int row, int figure, bool accepted);
    void acceptAllFigures(bool accepted);
    /// Rows that stand for the same input record as this one.
    size_t itemIndex(int row) const { return size_t(m_rows[size_t(row)].item); }
    int rowOfItem(size_t index) const;

    // In words, for the table and the detail.
    QString titleOf(const ImportItem& item) const;
    QString becomes(const ImportItem& item) const;
    QString foundIn(const ImportItem& item) const;
    QString remark(const ImportItem& item) const;
    /// People and teams are alike by their name alone: they have no text to compare.
    static bool alikeByName(const ImportItem& item);
    static QString verdictText(const ImportItem& item);
    static Tone verdictTone(const ImportItem& item);
    Cell cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// A decision was made: the counts may be different now.
    void decided();

private:
    struct Row
    {
        int item = 0;
        int part = -1;
    };
    enum class Choice { LeaveOut, TakeIn, Update, AsNew };
    struct Decision
    {
        Choice choice;
        Verdict verdict; // as proposed
        QString reason;
    };
    static quint64 keyOf(Row row) { return quint64(quint32(row.item)) << 32 | quint32(row.part); }
    const ImportItem& at(Row row) const;
    ImportItem& edit(int row);
    void decide(int row, Choice choice, Verdict verdict, const QString& reason);
    void reapply();
    void rebuild();
    bool takeInOne(int row);
    void tell(const std::vector<int>& rows);
    template <typename Visit>
    void forEach(Visit visit) const;
    QString sortKey(Row row, int column) const;
    QString changesOf(const ImportItem& item) const;
    QString contentsOf(const ImportItem& item) const;

    const Schemas& m_schemas;
    std::shared_ptr<ImportPlan> m_plan;
    std::vector<Row> m_rows;
    std::optional<PlanGroup> m_group;
    QHash<quint64, Decision> m_decisions;
    QHash<QString, int> m_bases; // documents that have translations, by import key
};

} // namespace encore
