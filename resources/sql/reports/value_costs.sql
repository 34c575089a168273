-- Costs with what they are for.
SELECT c.id, c.name, c.amount, c.amount_currency, c.frequency, c.hours, c.spent_on,
    COALESCE(c.replication, 0), COALESCE(c.use_case, 0), COALESCE(c.programme, 0)
FROM cost c
WHERE +c.trashed_at IS NULL
ORDER BY c.id
