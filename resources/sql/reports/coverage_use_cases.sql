-- The rows: every use case that is not in the trash.
SELECT id, title FROM use_case WHERE trashed_at IS NULL ORDER BY title, id
