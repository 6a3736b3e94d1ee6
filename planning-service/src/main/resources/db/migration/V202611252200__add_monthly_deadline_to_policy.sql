ALTER TABLE policy ADD COLUMN monthly_deadline_day integer CHECK (monthly_deadline_day BETWEEN 1 AND 31);
COMMENT ON COLUMN policy.monthly_deadline_day IS 'Day of the following month until which the amounts of a month are entered; null = months have no deadline of their own';
