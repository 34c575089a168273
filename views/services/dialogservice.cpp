// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/dialogservice.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QMessageBox* messageBox(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"messageBox"_s);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(text);
    return box;
}

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& filter)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"fileDialog"_s);
    if (!filter.isEmpty())
        dialog->setNameFilter(filter);
    return dialog;
}

} // namespace

void WidgetDialogs::confirm(
    QWidget* parent, const QString& title, const QString& text, const QString& accept, std::function<void()> accepted)
{
    QMessageBox* box = messageBox(parent, title, text);
    QPushButton* button = box->addButton(accept, QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, parent, std::move(accepted));
    box->open();
}

void WidgetDialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& value,
    std::function<void(QString)> accepted)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"textDialog"_s);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(value);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, std::move(accepted));
    dialog->open();
}

void WidgetDialogs::chooseFiles(
    QWidget* parent, const QString& title, const QString& filter, std::function<void(QStringList)> accepted)
{
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(accepted));
    dialog->open();
}

void WidgetDialogs::chooseFolder(QWidget* parent, const QString& title, std::function<void(QString)> accepted)
{
    QFileDialog* dialog = fileDialog(parent, title, {});
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(accepted));
    dialog->open();
}

void WidgetDialogs::chooseTarget(QWidget* parent, const QString& title, const QString& suggestion,
    const QString& filter, std::function<void(QString)> accepted)
{
    QFileDialog* dialog = fileDialog(parent, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A portfolio is never written over, so nobody is asked whether it may be.
    dialog->setOption(QFileDialog::DontConfirmOverwrite, filter.contains(u"*.encore"_s));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(accepted));
    dialog->open();
}

void WidgetDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox* box = messageBox(parent, title, text);
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace encore
