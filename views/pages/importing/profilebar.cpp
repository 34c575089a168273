// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/profilebar.h"

#include "views/pages/importing/labelled.h"
#include "views/widgets/button.h"
#include "views/widgets/choicebox.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

ProfileBar::ProfileBar(const PageContext& context, std::function<TableMapping()> current, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_current(std::move(current))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    m_profile = new ChoiceBox(this);
    m_profile->setObjectName(u"import.profile"_s);
    line->addWidget(labelled(tr("Settings from"), m_profile));
    m_save = new Button(tr("Save as…"), this);
    m_save->setObjectName(u"import.saveProfile"_s);
    m_save->setToolTip(tr("Keeps these settings in the portfolio under a name, for the next table of this form"));
    line->addWidget(m_save, 0, Qt::AlignBottom);
    auto* files = new Button(tr("File"), this);
    files->setObjectName(u"import.mappingFile"_s);
    files->setAccessibleName(tr("The mapping as a file"));
    files->setToolTip(tr("Such a file serves the command line, too: encore-cli import --mapping"));
    auto* menu = new QMenu(files);
    auto* write = menu->addAction(tr("Save the mapping as a file…"), this, &ProfileBar::saveFile);
    write->setObjectName(u"import.saveMapping"_s);
    auto* read = menu->addAction(tr("Load a mapping file…"), this, &ProfileBar::loadFile);
    read->setObjectName(u"import.loadMapping"_s);
    files->setMenu(menu);
    line->addWidget(files, 0, Qt::AlignBottom);
    connect(m_save, &Button::clicked, this, &ProfileBar::save);
    connect(m_profile, &ChoiceBox::codeChosen, this, &ProfileBar::take);
}

void ProfileBar::refresh()
{
    m_save->setEnabled(!m_context.store.readOnly());
    using Profiles = std::vector<ImportProfile>;
    m_context.store
        .read<Profiles>(
            LaneName::Rows, [](Session& session) { return importProfiles(session.database(), session.schemas()); })
        .then(this, [this](const Result<Profiles>& profiles) {
            m_profiles = profiles.valueOr(Profiles());
            showNames({});
        });
}

void ProfileBar::showNames(const QString& current)
{
    std::vector<ChoiceBox::Option> options;
    for (const ImportProfile& profile : m_profiles)
        options.push_back({profile.name, profile.name});
    m_profile->setOptions(options, tr("guessed"));
    m_profile->setCode(current);
}

void ProfileBar::take(const QString& name)
{
    const auto found = std::ranges::find(m_profiles, name, &ImportProfile::name);
    if (found == m_profiles.end())
        Q_EMIT guessWanted();
    else
        Q_EMIT chosen(found->mapping);
}

void ProfileBar::save()
{
    const auto keep = [this](const QString& typed) {
        const QString name = typed.simplified();
        if (name.isEmpty())
            return;
        const TableMapping mapping = m_current();
        m_context.write(
            this, tr("import settings “%1”").arg(name),
            [name, mapping](UnitOfWork& work) { return saveImportProfile(work, name, mapping); }, {},
            [this, name, mapping](const Committed&) {
                std::erase_if(m_profiles, [&name](const ImportProfile& each) { return each.name == name; });
                m_profiles.push_back({name, mapping});
                std::ranges::sort(m_profiles, {}, &ImportProfile::name);
                showNames(name);
            });
    };
    m_context.dialogs.askText(this, tr("Save these settings"), tr("Name"), m_profile->code(), keep);
}

void ProfileBar::saveFile()
{
    const QString name = m_profile->code().isEmpty() ? tr("mapping") : m_profile->code();
    const auto write = [this](const QString& chosen) {
        if (chosen.isEmpty())
            return;
        const QString path = chosen.endsWith(u".json"_s) ? chosen : QString(chosen + u".json"_s);
        const Status written = writeMappingFile(path, m_current());
        if (written)
            m_context.messages.showNote(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        else
            m_context.messages.showError(written.error());
    };
    m_context.dialogs.chooseTarget(
        this, tr("Save the mapping as a file"), QString(name + u".json"_s), tr("Mappings (*.json)"), write);
}

void ProfileBar::loadFile()
{
    m_context.dialogs.chooseFiles(
        this, tr("Load a mapping file"), tr("Mappings (*.json)"), [this](const QStringList& paths) {
            if (paths.isEmpty())
                return;
            const Result<TableMapping> mapping = readMappingFile(paths.first(), m_context.store.schemas());
            if (!mapping) {
                m_context.messages.showError(mapping.error());
                return;
            }
            m_profile->setCode({});
            Q_EMIT chosen(*mapping);
        });
}

} // namespace encore
