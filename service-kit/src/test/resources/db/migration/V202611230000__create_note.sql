CREATE TABLE note (
    id uuid PRIMARY KEY,
    opd varchar(60) NOT NULL,
    text varchar(200) NOT NULL,
    amount numeric(20, 4),
    version bigint NOT NULL
);
CREATE TABLE heard (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    opd varchar(60) NOT NULL,
    text varchar(200) NOT NULL
);
