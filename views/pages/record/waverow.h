// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"
#include "views/services/page.h"

#include <functional>

namespace encore {

class ProgressLine;
class TextLabel;

/// A wave, or a programme with its aim, and how far it is: "7 of 20 teams by 30 June 2026". Each team counts once.
class WaveRow final : public QWidget
{
    Q_OBJECT

public:
    WaveRow(const RecordRow& wave, const PageContext& context, const std::function<void()>& open);

private:
    void count();
    void show(int reached, int asked);

    const RecordRow m_wave;
    PageContext m_context;
    ProgressLine* m_line;
    TextLabel* m_text;
};

} // namespace encore
