// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvimport.h"
#include "views/pages/importing/columnrow.h"
#include "views/services/page.h"

class QCheckBox;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace encore {

class Banner;
class ChoiceBox;
class Lane;
class ProfileBar;

/// How a table is read: encoding, delimiter, header, kind of record, and what becomes of each column, with its first rows below.
class TableStep final : public QWidget
{
    Q_OBJECT

public:
    /// `lane` reads the beginning of the file whenever something is changed.
    TableStep(const PageContext& context, Lane& lane, QWidget* parent = nullptr);

    /// Begins with a file.
    void open(const QString& path);
    const CsvOptions& options() const { return m_options; }
    const CsvPreview& preview() const { return m_preview; }
    /// The mapping as it stands on the screen.
    TableMapping mapping() const;

Q_SIGNALS:
    /// What is shown belongs to the options again.
    void shown();
    void failed(const encore::Error& error);

private:
    QWidget* makeSettings();
    QWidget* makeColumns();
    QWidget* makePreview();
    void refresh();
    void showPreview(const CsvPreview& preview);
    void showColumns();
    ColumnRow::Questions questionsOf(const QString& header) const;
    void showRows();
    void showQuestions();
    void take();
    void guessAnew();
    void use(const TableMapping& mapping);

    PageContext m_context;
    Lane& m_lane;
    QString m_path;
    CsvOptions m_options;
    CsvPreview m_preview;
    QStringList m_asked; ///< columns whose dates need an order, answered or not
    quint64 m_ticket = 0;
    ChoiceBox* m_kind = nullptr;
    ChoiceBox* m_encoding = nullptr;
    ChoiceBox* m_delimiter = nullptr;
    ChoiceBox* m_key = nullptr;
    QCheckBox* m_header = nullptr;
    ProfileBar* m_profiles = nullptr;
    Banner* m_banner = nullptr;
    QWidget* m_columns = nullptr;
    QVBoxLayout* m_columnBox = nullptr;
    std::vector<ColumnRow*> m_rows;
    QString m_rowsKind;
    QStandardItemModel* m_previewModel = nullptr;
    QTableView* m_previewTable = nullptr;
};

} // namespace encore
