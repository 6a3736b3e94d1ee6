CREATE TABLE policy (
  id varchar(64) PRIMARY KEY,
  berlaku_mulai date NOT NULL UNIQUE,
  berlaku_sampai date,
  dasar_hukum text NOT NULL,
  period_label varchar(64) NOT NULL,
  zona_waktu varchar(60) NOT NULL,
  cap_upper numeric,
  cap_lower numeric,
  negative_formula varchar(64) NOT NULL,
  averaging varchar(64) NOT NULL,
  efficiency_method varchar(64) NOT NULL,
  skm_unit_method varchar(64) NOT NULL,
  lkjip_deadline_month integer NOT NULL CHECK (lkjip_deadline_month BETWEEN 1 AND 12),
  lkjip_deadline_day integer NOT NULL CHECK (lkjip_deadline_day BETWEEN 1 AND 31),
  published_at timestamptz NOT NULL,
  published_by varchar(120) NOT NULL,
  CHECK (berlaku_sampai >= berlaku_mulai),
  CHECK (cap_upper >= cap_lower)
);
COMMENT ON TABLE policy IS 'Kebijakan of the kabupaten, dated; rows are never changed, a newer one takes over from its date on';
COMMENT ON COLUMN policy.cap_upper IS 'Upper cap of a capaian in percent when averaging; null = no cap';
COMMENT ON COLUMN policy.period_label IS 'The kabupaten''s word for three months: TRIBULAN or TRIWULAN';

CREATE TABLE policy_scale (
  policy_id varchar(64) NOT NULL REFERENCES policy (id) ON DELETE CASCADE,
  urutan integer NOT NULL,
  id varchar(64) NOT NULL,
  nama varchar(500) NOT NULL,
  dasar_hukum text,
  berlaku date,
  PRIMARY KEY (policy_id, urutan),
  UNIQUE (policy_id, id)
);
COMMENT ON TABLE policy_scale IS 'Scales of predikat with their legal basis';

CREATE TABLE policy_band (
  policy_id varchar(64) NOT NULL REFERENCES policy (id) ON DELETE CASCADE,
  urutan integer NOT NULL,
  scale_id varchar(64) NOT NULL,
  label varchar(500) NOT NULL,
  sebutan varchar(500),
  min numeric,
  min_inclusive boolean NOT NULL,
  max numeric,
  max_inclusive boolean NOT NULL,
  PRIMARY KEY (policy_id, urutan),
  FOREIGN KEY (policy_id, scale_id) REFERENCES policy_scale (policy_id, id) DEFERRABLE INITIALLY DEFERRED,
  CHECK (max >= min)
);
COMMENT ON TABLE policy_band IS 'Steps of a scale; a null bound is open';
