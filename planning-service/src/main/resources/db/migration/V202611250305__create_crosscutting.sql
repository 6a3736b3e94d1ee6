CREATE TABLE crosscutting (
  id uuid PRIMARY KEY,
  opd varchar(60) NOT NULL REFERENCES opd (kode),
  node_id uuid NOT NULL REFERENCES node_identity (id),
  opd_terkait varchar(60) NOT NULL REFERENCES opd (kode),
  peran text NOT NULL,
  created_by varchar(120) NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (node_id, opd_terkait),
  CHECK (opd <> opd_terkait)
);
COMMENT ON TABLE crosscutting IS 'A result another OPD contributes to (crosscutting, PermenPANRB 89/2021); both sides see the link';
COMMENT ON COLUMN crosscutting.peran IS 'What the other OPD contributes';
CREATE INDEX crosscutting_of_other ON crosscutting (opd_terkait);
CREATE INDEX crosscutting_of_owner ON crosscutting (opd);
