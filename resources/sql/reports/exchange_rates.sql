-- Exchange rates, the latest first.
SELECT id, UPPER(base), UPPER(counter), rate, rate_on FROM exchange_rate
WHERE trashed_at IS NULL AND rate > 0 AND rate_on IS NOT NULL
ORDER BY rate_on DESC, id DESC
