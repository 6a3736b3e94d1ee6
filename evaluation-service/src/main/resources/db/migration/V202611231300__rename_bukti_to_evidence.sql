ALTER TABLE bukti_tersedia RENAME TO existing_evidence;
ALTER INDEX bukti_tersedia_opd RENAME TO existing_evidence_opd;
ALTER TABLE tindak_lanjut_bukti RENAME TO tindak_lanjut_evidence;
