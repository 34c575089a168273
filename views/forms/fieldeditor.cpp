// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/fieldeditor.h"

#include "views/forms/colourbox.h"
#include "views/forms/nameeditors.h"
#include "views/services/colourwords.h"
#include "views/services/labels.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/tagedit.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

class TextEditor final : public FieldEditor
{
public:
    TextEditor(const FieldDef& field, QWidget* parent) : FieldEditor(field, m_edit = new QLineEdit(parent))
    {
        connect(m_edit, &QLineEdit::editingFinished, this, &TextEditor::commit);
        connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
            Q_EMIT errorChanged(
                this->field().is(Required) && text.trimmed().isEmpty() ? FieldEditor::tr("must be filled") : QString());
        });
    }
    void show(const Value& value, const QStringList&) override
    {
        const auto* text = std::get_if<QString>(&value);
        m_shown = text ? *text : QString();
        if (!m_edit->hasFocus() || !m_edit->isModified())
            m_edit->setText(m_shown);
        m_edit->setCursorPosition(0);
    }
    void commit() override
    {
        if (m_edit->text() == m_shown || (field().is(Required) && m_edit->text().trimmed().isEmpty()))
            return;
        m_shown = m_edit->text();
        m_edit->setModified(false);
        tell(m_shown);
    }

private:
    QLineEdit* m_edit;
    QString m_shown;
};

class LongTextEditor final : public FieldEditor
{
public:
    LongTextEditor(const FieldDef& field, QWidget* parent) : FieldEditor(field, m_edit = new QPlainTextEdit(parent))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4 + 16);
        m_edit->installEventFilter(this);
    }
    void show(const Value& value, const QStringList&) override
    {
        const auto* text = std::get_if<QString>(&value);
        m_shown = text ? *text : QString();
        if (!m_edit->hasFocus() || !m_edit->document()->isModified())
            m_edit->setPlainText(m_shown);
    }
    void commit() override
    {
        if (m_edit->toPlainText() == m_shown || (field().is(Required) && m_edit->toPlainText().trimmed().isEmpty()))
            return;
        m_shown = m_edit->toPlainText();
        m_edit->document()->setModified(false);
        tell(m_shown);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusOut)
            commit();
        return FieldEditor::eventFilter(watched, event);
    }

private:
    QPlainTextEdit* m_edit;
    QString m_shown;
};

class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const FieldDef& field, QWidget* parent) : FieldEditor(field, m_box = new ChoiceBox(parent))
    {
        std::vector<ChoiceBox::Option> options;
        for (const auto& [code, label] : field.choices)
            options.push_back({code, choiceLabel(field, code)});
        m_box->setOptions(options, FieldEditor::tr("Not given"));
        connect(m_box, &ChoiceBox::codeChosen, this, [this](const QString& code) { tell(code); });
    }
    void show(const Value& value, const QStringList&) override
    {
        const auto* code = std::get_if<QString>(&value);
        m_box->setCode(code ? *code : QString());
    }

private:
    ChoiceBox* m_box;
};

class ColourEditor final : public FieldEditor
{
public:
    ColourEditor(const FieldDef& field, QWidget* parent) : FieldEditor(field, m_box = new ChoiceBox(parent))
    {
        connect(m_box, &ChoiceBox::codeChosen, this, [this](const QString& code) { tell(code); });
    }
    void show(const Value& value, const QStringList&) override
    {
        const auto* code = std::get_if<QString>(&value);
        showColour(*m_box, code ? *code : QString());
    }

private:
    ChoiceBox* m_box;
};

class ChoiceListEditor final : public FieldEditor
{
public:
    ChoiceListEditor(const FieldDef& field, QWidget* parent) : FieldEditor(field, m_tags = new TagEdit(parent))
    {
        QStringList labels;
        for (const auto& [code, label] : field.choices)
            labels << choiceLabel(field, code);
        m_tags->setSuggestions(labels);
        m_tags->setRestricted(true);
        m_tags->setPlaceholder(FieldEditor::tr("Add…"));
        connect(m_tags, &TagEdit::tagsEdited, this, [this](const QStringList& chosen) {
            QStringList codes;
            for (const auto& [code, label] : this->field().choices) {
                if (chosen.contains(choiceLabel(this->field(), code), Qt::CaseInsensitive))
                    codes << code;
            }
            tell(codes);
        });
    }
    void show(const Value& value, const QStringList&) override
    {
        QStringList labels;
        if (const auto* codes = std::get_if<QStringList>(&value)) {
            for (const QString& code : *codes)
                labels << choiceLabel(field(), code);
        }
        m_tags->setTags(labels);
    }

private:
    TagEdit* m_tags;
};

class NumberEditor final : public FieldEditor
{
public:
    NumberEditor(const FieldDef& field, QWidget* parent) : FieldEditor(field, m_edit = new NumberEdit(parent))
    {
        m_edit->setWhole(field.type == FieldType::Integer);
        m_edit->setRange(field.range.least, field.range.most);
        connect(m_edit, &NumberEdit::errorChanged, this, &FieldEditor::errorChanged);
        connect(m_edit, &NumberEdit::valueEdited, this, &NumberEditor::commit);
    }
    void commit() override
    {
        const std::optional<double> value = m_edit->value();
        if (!m_edit->errorText().isEmpty())
            return;
        const Value now = !value ? Value() : field().type == FieldType::Integer ? Value(qint64(*value)) : Value(*value);
        if (now != std::exchange(m_told, now))
            tell(now);
    }
    void show(const Value& value, const QStringList&) override
    {
        m_told = value;
        if (const auto* whole = std::get_if<qint64>(&value))
            m_edit->setValue(double(*whole));
        else if (const auto* number = std::get_if<double>(&value))
            m_edit->setValue(*number);
        else
            m_edit->setValue(std::nullopt);
    }

private:
    NumberEdit* m_edit;
    Value m_told;
};

class FlagEditor final : public FieldEditor
{
public:
    FlagEditor(const FieldDef& field, QWidget* parent) : FieldEditor(field, m_box = new QCheckBox(parent))
    {
        m_box->setText(FieldEditor::tr("Yes"));
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { tell(on ? Value(true) : Value()); });
    }
    void show(const Value& value, const QStringList&) override
    {
        const auto* on = std::get_if<bool>(&value);
        m_box->setChecked(on && *on);
    }

private:
    QCheckBox* m_box;
};

class DateEditor final : public FieldEditor
{
public:
    DateEditor(const FieldDef& field, const PageContext& context, QWidget* parent)
        : FieldEditor(field, m_edit = new DateEdit(parent))
    {
        m_edit->setMeaning(context.store.services().clock().toLocalTime().date(),
            field.key.endsWith(u"_to"_s) || field.key == u"ended_on"_s ? SpanEnd::Last : SpanEnd::First);
        connect(m_edit, &DateEdit::errorChanged, this, &FieldEditor::errorChanged);
        connect(m_edit, &DateEdit::dateEdited, this, &DateEditor::commit);
    }
    void commit() override
    {
        const auto date = m_edit->date();
        if (!date)
            return;
        const Value now = normalized(Value(*date));
        if (now != std::exchange(m_told, now))
            tell(now);
    }
    void show(const Value& value, const QStringList&) override
    {
        m_told = value;
        const auto* date = std::get_if<PartialDate>(&value);
        m_edit->setDate(date ? *date : PartialDate());
    }

private:
    DateEdit* m_edit;
    Value m_told;
};

// Money in the locale's form, times in the written one; refused while they cannot be read.
class WrittenEditor final : public FieldEditor
{
public:
    WrittenEditor(const FieldDef& field, QWidget* parent) : FieldEditor(field, m_edit = new QLineEdit(parent))
    {
        m_edit->setPlaceholderText(field.type == FieldType::Money ? writtenMoney({1250, u"EUR"_s}, m_edit->locale())
                                                                  : FieldEditor::tr("2025-03-17T09:30:00Z"));
        connect(m_edit, &QLineEdit::textEdited, this, [this] {
            const QString expected = this->field().type == FieldType::Money
                ? FieldEditor::tr("an amount and a currency, such as %1")
                      .arg(writtenMoney({1250, u"EUR"_s}, m_edit->locale()))
                : FieldEditor::tr("a time such as 2025-03-17T09:30:00Z");
            Q_EMIT errorChanged(read() ? QString() : expected);
        });
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            commit();
            if (read())
                m_edit->setText(written(m_shown));
        });
    }
    void show(const Value& value, const QStringList&) override
    {
        m_shown = value;
        m_edit->setText(written(value));
    }
    void commit() override
    {
        const std::optional<Value> value = read();
        if (value && *value != m_shown) {
            m_shown = *value;
            tell(*value);
        }
    }

private:
    // Nothing when it cannot be read.
    std::optional<Value> read() const
    {
        if (m_edit->text().trimmed().isEmpty())
            return Value();
        if (field().type == FieldType::Money) {
            const auto money = moneyWritten(m_edit->text(), m_edit->locale());
            return money ? std::optional<Value>(*money) : std::nullopt;
        }
        const Result<Value> value = valueFromText(field(), m_edit->text());
        return value ? std::optional<Value>(*value) : std::nullopt;
    }
    QString written(const Value& value) const
    {
        const auto* money = std::get_if<Money>(&value);
        return money ? writtenMoney(*money, m_edit->locale()) : valueToText(field(), value);
    }

    QLineEdit* m_edit;
    Value m_shown;
};

} // namespace

FieldEditor::FieldEditor(const FieldDef& field, QWidget* widget) : QObject(widget), m_field(field), m_widget(widget)
{
    widget->setObjectName(u"field/"_s + field.key);
    widget->setAccessibleName(fieldLabel(field));
}

FieldEditor* FieldEditor::make(const FieldDef& field, const PageContext& context, QWidget* parent)
{
    if (isColour(field))
        return new ColourEditor(field, parent);
    switch (field.type) {
    case FieldType::Text: return new TextEditor(field, parent);
    case FieldType::LongText: return new LongTextEditor(field, parent);
    case FieldType::Choice: return new ChoiceEditor(field, parent);
    case FieldType::ChoiceList: return new ChoiceListEditor(field, parent);
    case FieldType::Number:
    case FieldType::Integer: return new NumberEditor(field, parent);
    case FieldType::Flag: return new FlagEditor(field, parent);
    case FieldType::Date: return new DateEditor(field, context, parent);
    case FieldType::DateTime:
    case FieldType::Money: return new WrittenEditor(field, parent);
    case FieldType::Ref: return makeRefEditor(field, context, parent);
    case FieldType::RefList: return makeRefListEditor(field, context, parent);
    }
    return new TextEditor(field, parent);
}

void FieldEditor::tell(Value value)
{
    Q_EMIT edited({m_field.key, normalized(std::move(value)), {}, false});
}

void FieldEditor::tellNames(const QStringList& names)
{
    Q_EMIT edited({m_field.key, {}, names, true});
}

} // namespace encore
