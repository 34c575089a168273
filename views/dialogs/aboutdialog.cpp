// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

AboutDialog::AboutDialog(QWidget* parent) : DialogFrame(tr("About Encore"), parent)
{
    static constexpr int kWidth = 520;
    static constexpr int kIcon = 72;
    setObjectName(u"aboutDialog"_s);
    setLeastWidth(kWidth);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kLarge);
    auto* mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/icons/encore.svg"_s).pixmap(QSize(kIcon, kIcon), devicePixelRatio()));
    line->addWidget(mark, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kSmall);
    const auto add = [&](const QString& text, TextStyle style, Role role, const QString& name) {
        auto* label = new TextLabel(text, style, this, role);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    };
    add(tr("Find what worked, do it again, celebrate who did it."), TextStyle::Section, Role::Text, u"about.purpose"_s);
    add(tr("Version %1").arg(QString::fromLatin1(ENCORE_VERSION)), TextStyle::Body, Role::Muted, u"about.version"_s);
    add(tr("Encore is free software under the GNU General Public License, version 3 or any later version "
           "(GPL-3.0-or-later). It comes "
           "without any warranty. You may use, study, change and pass it on under that licence."),
        TextStyle::Body, Role::Text, u"about.licence"_s);
    add(tr("Built on Qt %1 with Qt Charts, SQLite, cmark-gfm, Gumbo, yaml-cpp and libcsv. Icons that are not our own "
           "come from the Breeze theme.")
            .arg(QString::fromLatin1(qVersion())),
        TextStyle::Body, Role::Muted, u"about.libraries"_s);
    line->addLayout(column, 1);
    body()->addLayout(line);
    addCloseButton(tr("Close"));
}

} // namespace encore
