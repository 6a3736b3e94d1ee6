-- rows that are changed again and again find room in their page, and their indexes stay as they are
ALTER TABLE entry SET (fillfactor = 70);
ALTER TABLE budget_entry SET (fillfactor = 70);
ALTER TABLE submission SET (fillfactor = 70);
