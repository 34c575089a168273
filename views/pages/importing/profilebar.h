// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importprofile.h"
#include "views/services/page.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace encore {

class Button;
class ChoiceBox;

/// Where the settings of a table come from and are kept: profiles in the portfolio, and files such as the command line takes.
class ProfileBar final : public QWidget
{
    Q_OBJECT

public:
    /// `current` gives the mapping as it stands on the screen.
    ProfileBar(const PageContext& context, std::function<TableMapping()> current, QWidget* parent = nullptr);

    /// Reads the profiles of the portfolio again.
    void refresh();

Q_SIGNALS:
    void chosen(const encore::TableMapping& mapping);
    /// The user wants what the columns suggest.
    void guessWanted();

private:
    void showNames(const QString& current);
    void take(const QString& name);
    void save();
    void saveFile();
    void loadFile();

    PageContext m_context;
    std::function<TableMapping()> m_current;
    std::vector<ImportProfile> m_profiles;
    ChoiceBox* m_profile = nullptr;
    Button* m_save = nullptr;
};

} // namespace encore
