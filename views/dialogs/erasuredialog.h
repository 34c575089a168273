// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/erasure.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

class QCheckBox;
class QListWidget;

namespace encore {

class Banner;
class TextLabel;

/// Erases people for good: says before what will happen and that it cannot be undone, and afterwards what is left to do.
class ErasureDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ErasureDialog(const PageContext& context, std::vector<RecordId> people, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The people are gone.
    void erased();

private:
    using Reports = std::vector<ErasureReport>;
    void look();
    void showPreview(const Reports& reports);
    void showLeftovers();
    void erase();
    void showDone(const Reports& reports);
    void openCurrent();
    void deleteCurrentBackup();
    void currentChanged();
    void fail(const Error& error);

    PageContext m_context;
    std::vector<RecordId> m_people;
    std::vector<Mention> m_mentions;
    std::vector<Backup> m_backups;
    Banner* m_banner;
    TextLabel* m_facts;
    QCheckBox* m_replace;
    TextLabel* m_listHeading;
    QListWidget* m_list; ///< mentions, then backups
    Button* m_close;
    Button* m_open;
    Button* m_deleteBackup;
    Button* m_erase;
};

} // namespace encore
