// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/querylexer.h"

using namespace Qt::StringLiterals;

namespace encore::query {

namespace {

Token tokenOf(Token::Type type, const QString& text = {})
{
    Token token;
    token.type = type;
    token.text = text;
    return token;
}

class Lexer
{
public:
    explicit Lexer(QStringView text) : m_text(text) { }

    std::vector<Token> run()
    {
        while (skipBlanks()) {
            const qsizetype start = m_at;
            Token token = next();
            token.position = start;
            token.length = m_at - start;
            m_out.push_back(std::move(token));
        }
        return std::move(m_out);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    bool isBlank(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c.isHighSurrogate())
            return at + 1 >= m_text.size() || !m_text[at + 1].isLowSurrogate();
        if (c.isLowSurrogate())
            return at == 0 || !m_text[at - 1].isHighSurrogate();
        return c.isSpace() || c.category() == QChar::Other_Control || c.isNonCharacter();
    }
    bool endsWord(qsizetype at) const
    {
        const QChar c = m_text[at];
        return isBlank(at) || c == u'(' || c == u')' || c == u'"' || c == u'|';
    }
    bool skipBlanks()
    {
        while (!atEnd() && isBlank(m_at))
            ++m_at;
        return !atEnd();
    }

    Token next()
    {
        switch (peek().unicode()) {
        case u'(': ++m_at; return tokenOf(Token::Type::Open);
        case u')': ++m_at; return tokenOf(Token::Type::Close);
        case u'|': ++m_at; return tokenOf(Token::Type::Or);
        case u'"': return phrase();
        case u'-':
            // A dash between blanks and an option such as "--json" are text.
            if (m_at + 1 >= m_text.size() || isBlank(m_at + 1) || peek(1) == u'-')
                return word();
            ++m_at;
            return tokenOf(Token::Type::Not);
        default: return word();
        }
    }

    // Reads a quoted text; a doubled quote stands for one. The lexer stands on the opening quote.
    QString quoted(bool& closed)
    {
        QString out;
        ++m_at;
        closed = false;
        for (; !atEnd(); ++m_at) {
            if (peek() == u'"' && peek(1) != u'"') {
                ++m_at;
                closed = true;
                break;
            }
            if (peek() == u'"')
                ++m_at;
            out += isBlank(m_at) ? QChar(u' ') : peek();
        }
        return out;
    }

    Token phrase()
    {
        Token token = tokenOf(Token::Type::Phrase);
        token.text = quoted(token.closed);
        if (token.closed && !token.text.trimmed().isEmpty() && peek() == u':') {
            ++m_at;
            return field(token.text.trimmed());
        }
        return token;
    }

    Token word()
    {
        const qsizetype start = m_at;
        bool name = peek().isLetter() || peek() == u'_'; // so far it could be the name of a field
        for (; !atEnd() && !endsWord(m_at); ++m_at) {
            const QChar c = peek();
            if (c == u':' && name && m_at > start && !m_text.mid(m_at).startsWith("://"_L1)) {
                const QString field = m_text.sliced(start, m_at - start).toString();
                ++m_at;
                return this->field(field);
            }
            name = name && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
        }
        return plain(m_text.sliced(start, m_at - start).toString());
    }

    static Token plain(const QString& text)
    {
        static const auto same = [](const QString& a, QLatin1StringView b) {
            return a.compare(b, Qt::CaseInsensitive) == 0;
        };
        if (same(text, "or"_L1))
            return tokenOf(Token::Type::Or);
        if (same(text, "and"_L1))
            return tokenOf(Token::Type::And);
        if (same(text, "not"_L1))
            return tokenOf(Token::Type::Not);
        return tokenOf(Token::Type::Word, text);
    }

    Token field(const QString& name)
    {
        Token token = tokenOf(Token::Type::Field, name);
        if (!atEnd() && (peek() == u'<' || peek() == u'>')) {
            token.op = peek();
            ++m_at;
        }
        if (!atEnd() && peek() == u'=') {
            token.op += u'=';
            ++m_at;
        }
        do {
            if (!token.values.empty())
                ++m_at;
            token.commaAtEnd = !value(token);
        } while (!atEnd() && peek() == u',');
        token.commaAtEnd = token.commaAtEnd && !token.values.empty();
        return token;
    }

    bool value(Token& token)
    {
        while (!atEnd() && peek() == u',')
            ++m_at;
        LexedValue value;
        value.position = m_at;
        if (!atEnd() && peek() == u'"') {
            value.quoted = true;
            value.text = quoted(token.closed);
        } else {
            while (!atEnd() && !endsWord(m_at) && peek() != u',')
                value.text += m_text[m_at++];
        }
        value.length = m_at - value.position;
        if (value.length == 0)
            return false;
        token.values.push_back(value);
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_out;
};

} // namespace

std::vector<Token> tokens(QStringView text)
{
    return Lexer(text).run();
}

} // namespace encore::query
