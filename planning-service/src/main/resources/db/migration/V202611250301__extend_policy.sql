ALTER TABLE policy
  ADD COLUMN accounting_basis varchar(64),
  ADD COLUMN explanation_below numeric CHECK (explanation_below >= 0),
  ADD COLUMN explanation_above numeric CHECK (explanation_above >= 0),
  ADD COLUMN decimals integer CHECK (decimals BETWEEN 0 AND 6),
  ADD COLUMN round_first boolean,
  ADD CHECK (explanation_above >= explanation_below),
  ADD CHECK ((decimals IS NULL) = (round_first IS NULL));
COMMENT ON COLUMN policy.accounting_basis IS 'How money counts as spent: SP2D, AKRUAL';
COMMENT ON COLUMN policy.explanation_below IS 'A capaian below this percentage has to be explained; null = no such rule';
COMMENT ON COLUMN policy.explanation_above IS 'A capaian above this percentage has to be explained; null = no such rule';
COMMENT ON COLUMN policy.decimals IS 'Decimals of a printed percentage or index; computing stays exact';
COMMENT ON COLUMN policy.round_first IS 'Whether a number is rounded before its predikat is looked up';

CREATE TABLE policy_deadline (
  policy_id varchar(64) NOT NULL REFERENCES policy (id) ON DELETE CASCADE,
  urutan integer NOT NULL,
  document varchar(30) NOT NULL CHECK (document IN ('RENSTRA', 'RENJA', 'PERJANJIAN_KINERJA', 'RENCANA_AKSI', 'IKU',
    'TRIBULAN_1', 'TRIBULAN_2', 'TRIBULAN_3', 'TRIBULAN_4')),
  month integer NOT NULL CHECK (month BETWEEN 1 AND 12),
  day integer NOT NULL CHECK (day BETWEEN 1 AND 31),
  PRIMARY KEY (policy_id, urutan),
  UNIQUE (policy_id, document)
);
COMMENT ON TABLE policy_deadline IS 'Until when a document or tribulan is due; of a tribulan the first such day after its end';
