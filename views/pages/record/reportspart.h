// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/recordpart.h"

namespace encore {

class ReportCard;

/// Charts about one record: the same ones as on Insights, narrowed to it.
class ReportsPart final : public RecordPart
{
    Q_OBJECT

public:
    /// `names` are reports of the registry; `field` is how their records name this one ("use_case").
    ReportsPart(const PageContext& context, const QStringList& names, const QString& field, QWidget* parent);

    void fill(const RecordView& view) override;

private:
    QString m_field;
    std::vector<ReportCard*> m_cards;
    RecordId m_shown;
};

} // namespace encore
