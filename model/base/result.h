// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace encore {

/// The value of an operation, or the Error that prevented it. Reading the side that is not there is a programming error.
template <typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }     // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { } // NOLINT(google-explicit-constructor)

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
class [[nodiscard]] Status
{
public:
    Status() = default;
    Status(Error error) : m_error(std::move(error)) { } // NOLINT(google-explicit-constructor)

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace encore

// Leaves the calling function with the error of `expression`, if it has one.
#define ENCORE_TRY(expression)                                                                                         \
    do {                                                                                                               \
        if (auto encoreStatus = (expression); !encoreStatus)                                                           \
            return encoreStatus.error();                                                                               \
    } while (false)

// Declares `name` with the value of `expression`, or leaves the calling function with its error.
#define ENCORE_ASSIGN(name, expression)                                                                                \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result)                                                                                                 \
        return name##Result.error();                                                                                   \
    auto name = std::move(name##Result).value()
