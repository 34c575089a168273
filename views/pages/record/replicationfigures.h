// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/latepart.h"

class QVBoxLayout;

namespace encore {

/// On the page of a story: the figures of the replication that it tells of, which are the story's to show but not to own.
class ReplicationFigures final : public LatePart
{
    Q_OBJECT

public:
    ReplicationFigures(const PageContext& context, QWidget* parent);

protected:
    void load() override;

private:
    void show(const RecordView& replication);

    PageContext m_context;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    quint64 m_ticket = 0;
};

} // namespace encore
