CREATE TABLE event_sequence (
    opd varchar(60) PRIMARY KEY,
    last_value bigint NOT NULL
);
COMMENT ON TABLE event_sequence IS 'Last sequence number given per OPD; its row lock keeps the events of an OPD in commit order';

CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid NOT NULL UNIQUE,
    type varchar(120) NOT NULL,
    subject varchar(200) NOT NULL,
    opd varchar(60) NOT NULL,
    sequence bigint NOT NULL,
    actor varchar(120) NOT NULL,
    occurred_at timestamptz NOT NULL,
    envelope text NOT NULL,
    published_at timestamptz,
    UNIQUE (opd, sequence)
);
COMMENT ON TABLE outbox IS 'Events of this service: the record. Topics are a copy that can be refilled from here';
COMMENT ON COLUMN outbox.published_at IS 'Set only after the broker acknowledged the record; rows are never deleted';
CREATE INDEX outbox_unpublished ON outbox (id) WHERE published_at IS NULL;

CREATE TABLE inbox (
    event_id uuid PRIMARY KEY,
    type varchar(120) NOT NULL,
    opd varchar(60) NOT NULL,
    source varchar(60) NOT NULL,
    sequence bigint NOT NULL,
    processed_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE inbox IS 'Events applied, written in the transaction of their effect: a second delivery changes nothing';

CREATE TABLE inbox_position (
    source varchar(60) NOT NULL,
    opd varchar(60) NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (source, opd)
);
COMMENT ON TABLE inbox_position IS 'Last sequence applied per source and OPD; a later event waits in inbox_parked until its predecessor came';

CREATE TABLE inbox_parked (
    event_id uuid PRIMARY KEY,
    source varchar(60) NOT NULL,
    opd varchar(60) NOT NULL,
    sequence bigint NOT NULL,
    topic varchar(120) NOT NULL,
    partition_number integer NOT NULL,
    record_offset bigint NOT NULL,
    payload bytea NOT NULL,
    parked_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX inbox_parked_next ON inbox_parked (source, opd, sequence);

CREATE TABLE dead_letter (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identity varchar(64) NOT NULL UNIQUE,
    topic varchar(120) NOT NULL,
    partition_number integer NOT NULL,
    record_offset bigint NOT NULL,
    record_key text,
    event_id uuid,
    type varchar(120),
    cause text NOT NULL,
    payload bytea NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    copied_at timestamptz,
    replayed_at timestamptz
);
COMMENT ON TABLE dead_letter IS 'Records no handler could apply, with the cause; replay re-delivers them';
COMMENT ON COLUMN dead_letter.identity IS 'Event id, or hash of place and payload of what is no event: an offset alone means another record once a topic was refilled';
COMMENT ON COLUMN dead_letter.copied_at IS 'Set after the broker acknowledged the copy in <topic>.dlq';
CREATE INDEX dead_letter_open ON dead_letter (id) WHERE replayed_at IS NULL;
CREATE INDEX dead_letter_uncopied ON dead_letter (id) WHERE copied_at IS NULL;
