-- The rows: every use case that is not in the trash, and whether it is retired.
SELECT id, title, CASE WHEN maturity = 'retired' THEN 1 ELSE 0 END FROM use_case WHERE trashed_at IS NULL ORDER BY title, id
