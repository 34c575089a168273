// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/labels.h"

#include "model/domain/kinds.h"
#include "views/services/colourwords.h"
#include "views/services/nouns.h"
#include "views/theme/icons.h"
#include "views/widgets/dateedit.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct CodeTone
{
    QLatin1StringView code;
    Tone tone;
};

// One table for all enumerations: a code that stands in several means the same in each.
constexpr std::array kTones{
    CodeTone{"published"_L1, Tone::Good},
    CodeTone{"approved"_L1, Tone::Good},
    CodeTone{"in_review"_L1, Tone::Info},
    CodeTone{"due_for_review"_L1, Tone::Warn},
    CodeTone{"withdrawn"_L1, Tone::Bad},
    CodeTone{"named"_L1, Tone::Good},
    CodeTone{"anonymous"_L1, Tone::Info},
    CodeTone{"refused"_L1, Tone::Bad},
    CodeTone{"unknown"_L1, Tone::Warn},
    CodeTone{"adopted"_L1, Tone::Good},
    CodeTone{"sustained"_L1, Tone::Good},
    CodeTone{"trial"_L1, Tone::Info},
    CodeTone{"planned"_L1, Tone::Info},
    CodeTone{"accepted"_L1, Tone::Info},
    CodeTone{"considering"_L1, Tone::Neutral},
    CodeTone{"stalled"_L1, Tone::Warn},
    CodeTone{"deferred"_L1, Tone::Warn},
    CodeTone{"declined"_L1, Tone::Neutral},
    CodeTone{"reverted"_L1, Tone::Bad},
    CodeTone{"abandoned"_L1, Tone::Bad},
    CodeTone{"validated"_L1, Tone::Good},
    CodeTone{"established"_L1, Tone::Good},
    CodeTone{"structured"_L1, Tone::Info},
    CodeTone{"retired"_L1, Tone::Warn},
    CodeTone{"exceeded"_L1, Tone::Good},
    CodeTone{"met"_L1, Tone::Good},
    CodeTone{"partly_met"_L1, Tone::Info},
    CodeTone{"no_change"_L1, Tone::Warn},
    CodeTone{"worse"_L1, Tone::Bad},
    CodeTone{"hard"_L1, Tone::Good},
    CodeTone{"confidential"_L1, Tone::Bad},
    CodeTone{"restricted"_L1, Tone::Warn},
    CodeTone{"high"_L1, Tone::Warn},
    CodeTone{"running"_L1, Tone::Info},
    CodeTone{"paused"_L1, Tone::Warn},
    CodeTone{"finished"_L1, Tone::Good},
    CodeTone{"stopped"_L1, Tone::Bad},
    CodeTone{"shortlisted"_L1, Tone::Info},
    CodeTone{"evaluating"_L1, Tone::Info},
    CodeTone{"piloting"_L1, Tone::Info},
    CodeTone{"became_use_case"_L1, Tone::Good},
    CodeTone{"became_replication"_L1, Tone::Good},
    CodeTone{"open"_L1, Tone::Warn},
    CodeTone{"in_hand"_L1, Tone::Info},
    CodeTone{"removed"_L1, Tone::Good},
    CodeTone{"closed"_L1, Tone::Good},
    CodeTone{"kept"_L1, Tone::Good},
    CodeTone{"broken"_L1, Tone::Bad},
    CodeTone{"passed"_L1, Tone::Good},
    CodeTone{"partly"_L1, Tone::Warn},
    CodeTone{"failed"_L1, Tone::Bad},
    CodeTone{"opposed"_L1, Tone::Bad},
    CodeTone{"sceptical"_L1, Tone::Warn},
    CodeTone{"supportive"_L1, Tone::Good},
    CodeTone{"advocate"_L1, Tone::Good},
    CodeTone{"good"_L1, Tone::Good},
    CodeTone{"bad"_L1, Tone::Bad},
    CodeTone{"strong"_L1, Tone::Good},
    CodeTone{"moderate"_L1, Tone::Info},
};

} // namespace

QString translated(const QString& source)
{
    return QCoreApplication::translate("encore", source.toUtf8().constData());
}

QString fieldLabel(const FieldDef& field)
{
    return field.custom ? field.label : translated(field.label);
}

QString choiceLabel(const FieldDef& field, const QString& code)
{
    for (const auto& [each, label] : field.choices) {
        if (each == code)
            return field.custom ? label : translated(label);
    }
    return code;
}

QString kindName(const RecordSchema& schema)
{
    return translated(schema.singular());
}

QString kindPlural(const RecordSchema& schema)
{
    return translated(schema.plural());
}

QString countOf(const RecordSchema& schema, qint64 count)
{
    const QString number = QLocale().toString(count);
    return number + u' ' + inSentence(count == 1 ? kindName(schema) : kindPlural(schema));
}

QString kindIcon(Kind kind)
{
    // The marks are found under the key of the kind.
    const QString name = QString(kind.key);
    return hasOwnIcon(name) ? name : u"story"_s;
}

QString pageKey(const RecordSchema& schema)
{
    return schema.commandName();
}

Tone toneOf(const FieldDef& field, const QString& code)
{
    if (field.type != FieldType::Choice)
        return Tone::Neutral;
    for (const CodeTone& each : kTones) {
        if (each.code == code)
            return each.tone;
    }
    return Tone::Neutral;
}

QString displayNumber(double number, const QLocale& locale)
{
    // Six digits are more than any figure in a story carries; trailing zeros say nothing.
    return locale.toString(number, 'g', std::abs(number) >= 1e6 ? 12 : 6);
}

QString displayValue(const FieldDef& field, const Value& value, const QStringList& refTitles, const QLocale& locale)
{
    if (const auto* colour = std::get_if<QString>(&value); colour && isColour(field))
        return colourName(*colour);
    struct Writer
    {
        const FieldDef& field;
        const QStringList& titles;
        const QLocale& locale;
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const
        {
            return field.type == FieldType::Choice ? choiceLabel(field, text) : text;
        }
        QString operator()(double number) const { return displayNumber(number, locale); }
        QString operator()(qint64 number) const { return locale.toString(number); }
        QString operator()(bool flag) const
        {
            return flag ? QCoreApplication::translate("encore", "Yes") : QCoreApplication::translate("encore", "No");
        }
        QString operator()(const PartialDate& date) const { return writePartialDate(date, locale); }
        QString operator()(const QDateTime& time) const
        {
            return locale.toString(time.toLocalTime(), QLocale::ShortFormat);
        }
        QString operator()(const Money& money) const
        {
            return locale.toCurrencyString(static_cast<double>(money.minor) / 100.0, money.currency + u' ');
        }
        QString operator()(RecordId) const { return titles.join(u", "_s); }
        QString operator()(const std::vector<RecordId>&) const { return titles.join(u", "_s); }
        QString operator()(const QStringList& codes) const
        {
            QStringList labels;
            for (const QString& code : codes)
                labels << choiceLabel(field, code);
            return labels.join(u", "_s);
        }
    };
    return std::visit(Writer{field, refTitles, locale}, value);
}

QString timeAgo(const QDateTime& time, const QDateTime& now)
{
    const auto text = [](const char* words, qint64 count) {
        return QCoreApplication::translate("encore", words, nullptr, int(count));
    };
    const qint64 minutes = time.secsTo(now) / 60;
    const qint64 days = time.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (minutes < 1)
        return QCoreApplication::translate("encore", "just now");
    if (minutes < 60)
        return text(QT_TRANSLATE_N_NOOP("encore", "%Ln minutes ago"), minutes);
    if (days == 0)
        return text(QT_TRANSLATE_N_NOOP("encore", "%Ln hours ago"), minutes / 60);
    if (days == 1)
        return QCoreApplication::translate("encore", "yesterday");
    if (days < 14)
        return text(QT_TRANSLATE_N_NOOP("encore", "%Ln days ago"), days);
    if (days < 61)
        return text(QT_TRANSLATE_N_NOOP("encore", "%Ln weeks ago"), days / 7);
    if (days < 730)
        return text(QT_TRANSLATE_N_NOOP("encore", "%Ln months ago"), days / 30);
    return text(QT_TRANSLATE_N_NOOP("encore", "%Ln years ago"), days / 365);
}

} // namespace encore
