// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/recordpart.h"

namespace encore {

/// A part whose figures take a report's time to compute: it asks for them only while it is in sight.
class LatePart : public RecordPart
{
    Q_OBJECT

public:
    using RecordPart::RecordPart;

    void fill(const RecordView& view) final
    {
        m_view = view;
        m_stale = true;
        if (isVisible())
            loadOnce();
    }

protected:
    /// Asks for what the part shows of view().
    virtual void load() = 0;
    const RecordView& view() const { return m_view; }

    void showEvent(QShowEvent* event) override
    {
        RecordPart::showEvent(event);
        if (m_stale)
            loadOnce();
    }

private:
    void loadOnce()
    {
        m_stale = false;
        load();
    }

    RecordView m_view;
    bool m_stale = false;
};

} // namespace encore
