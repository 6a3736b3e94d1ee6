CREATE TABLE comment_thread (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES plan_document (id),
  opd varchar(60) NOT NULL REFERENCES opd (kode),
  node_id uuid REFERENCES node_identity (id),
  indicator_id uuid REFERENCES indicator_identity (id),
  field varchar(60),
  tahun integer,
  tribulan integer CHECK (tribulan BETWEEN 1 AND 4),
  bulan integer CHECK (bulan BETWEEN 1 AND 12),
  opened_by varchar(120) NOT NULL,
  opened_at timestamptz NOT NULL,
  resolved_by varchar(120),
  resolved_at timestamptz,
  CHECK ((resolved_by IS NULL) = (resolved_at IS NULL)),
  CHECK (tribulan IS NULL OR bulan IS NULL)
);
COMMENT ON TABLE comment_thread IS 'What people say about one cell of a document until it is settled; goes along to the next version while open';
COMMENT ON COLUMN comment_thread.document_id IS 'The version it was opened on';
COMMENT ON COLUMN comment_thread.field IS 'Which part of the row: target, satuan; null = the row or the whole document';
CREATE INDEX comment_thread_of_document ON comment_thread (document_id, opened_at);

CREATE TABLE comment (
  thread_id uuid NOT NULL REFERENCES comment_thread (id),
  urutan integer NOT NULL,
  author varchar(120) NOT NULL,
  at timestamptz NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (thread_id, urutan)
);
COMMENT ON TABLE comment IS 'One contribution to a thread; never changed';
