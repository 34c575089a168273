// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linkdialog.h"

#include "views/widgets/formgrid.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

LinkDialog::LinkDialog(const QString& text, const QString& address, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLineEdit(text, this))
    , m_address(new QLineEdit(address, this))
{
    static constexpr int kWidth = 420;
    setWindowTitle(tr("Link"));
    m_text->setObjectName(u"link.text"_s);
    m_address->setObjectName(u"link.address"_s);
    m_address->setPlaceholderText(u"https://…"_s);
    auto* form = new FormGrid(this);
    form->setMaximumColumns(1);
    form->addField(m_text, {tr("Words"), {}, false, true});
    form->addField(m_address, {tr("Address"), tr("Leave it empty to take the link away."), false, true});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(form);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    m_address->setFocus();
}

void LinkDialog::confirm()
{
    QString address = m_address->text().trimmed();
    // "example.org/page" is meant as an address of the web.
    const bool bare = !address.isEmpty() && !address.contains(u':') && !address.startsWith(u'/')
        && !address.startsWith(u'#') && !address.startsWith(u'.') && address.section(u'/', 0, 0).contains(u'.')
        && !address.contains(u'@');
    if (bare)
        address.prepend(u"https://"_s);
    Q_EMIT confirmed(m_text->text(), address);
    accept();
}

} // namespace encore
