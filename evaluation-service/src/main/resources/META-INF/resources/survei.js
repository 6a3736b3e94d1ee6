'use strict';
// Shows a survey by the code behind # and sends what was answered. Everything is put in as text, never as HTML.
const alamat = 'v1/survei/' + encodeURIComponent(location.hash.slice(1));
const cari = (id) => document.getElementById(id);
const sebutan = {
  jenisKelamin: 'Jenis kelamin', usia: 'Usia', pendidikan: 'Pendidikan terakhir', pekerjaan: 'Pekerjaan',
  L: 'Laki-laki', P: 'Perempuan', SAMPAI_19: 'Sampai 19 tahun', USIA_20_29: '20 sampai 29 tahun',
  USIA_30_39: '30 sampai 39 tahun', USIA_40_49: '40 sampai 49 tahun', USIA_50_59: '50 sampai 59 tahun',
  MULAI_60: '60 tahun ke atas', DIPLOMA: 'Diploma', SWASTA: 'Pegawai swasta', WIRAUSAHA: 'Wirausaha', LAINNYA: 'Lainnya',
};
// The id is made once for one filling-in: sending again after a lost connection is the same answer.
let nomor = idBaru();
let formulir;

function idBaru() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 15) | 64;
  b[8] = (b[8] & 63) | 128;
  const h = Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}

function unsur(nama, teks) {
  const e = document.createElement(nama);
  e.textContent = teks;
  return e;
}

function pilihan(nama, judul, isi) {
  const kelompok = document.createElement('fieldset');
  kelompok.append(unsur('legend', judul));
  for (const [nilai, teks] of isi) {
    const label = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), {type: 'radio', name: nama, value: nilai});
    label.append(radio, unsur('span', teks));
    kelompok.append(label);
  }
  return kelompok;
}

function profil(nama, isi) {
  const label = unsur('label', sebutan[nama] + ' (boleh dikosongkan) ');
  const daftar = Object.assign(document.createElement('select'), {name: nama});
  daftar.append(Object.assign(unsur('option', ''), {value: ''}));
  for (const nilai of isi) {
    daftar.append(Object.assign(unsur('option', sebutan[nilai] || nilai), {value: nilai}));
  }
  label.append(daftar);
  return label;
}

function pesan(teks, gagal) {
  cari('pesan').textContent = teks;
  cari('pesan').className = gagal ? 'gagal' : '';
}

function tampilkan() {
  cari('instansi').textContent = formulir.instansi;
  cari('judul').textContent = formulir.judul;
  const isi = cari('isi');
  isi.replaceChildren();
  if (formulir.layanan.length > 1) {
    isi.append(pilihan('layanan', 'Layanan yang Saudara terima', formulir.layanan.map((l) => [l.no, l.nama])));
  }
  for (const p of formulir.pertanyaan) {
    isi.append(pilihan(p.kode, p.teks, p.pilihan.map((teks, i) => [i + 1, teks])));
  }
  for (const [nama, daftar] of Object.entries(formulir.profil)) {
    isi.append(profil(nama, daftar));
  }
  cari('saran').value = '';
  cari('formulir').hidden = false;
  cari('lagi').hidden = true;
  pesan('');
}

async function baca(jawaban) {
  const isi = await jawaban.json();
  if (!jawaban.ok) {
    throw new Error(isi.errors && isi.errors[0].sentence ? isi.errors[0].sentence : isi.detail);
  }
  return isi;
}

async function kirim(peristiwa) {
  peristiwa.preventDefault();
  const data = new FormData(cari('formulir'));
  const lembar = {id: nomor, jawaban: {}, profil: {}, saran: cari('saran').value};
  for (const p of formulir.pertanyaan) {
    if (data.has(p.kode)) {
      lembar.jawaban[p.kode] = Number(data.get(p.kode));
    }
  }
  for (const nama of Object.keys(formulir.profil)) {
    if (data.get(nama)) {
      lembar.profil[nama] = data.get(nama);
    }
  }
  const layanan = formulir.layanan.length === 1 ? formulir.layanan[0].no : data.get('layanan');
  if (layanan) {
    lembar.layanan = Number(layanan);
  }
  try {
    const terima = await baca(await fetch(alamat + '/jawaban', {
      method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(lembar),
    }));
    cari('formulir').hidden = true;
    cari('lagi').hidden = false;
    pesan(terima.pesan);
    nomor = idBaru();
  } catch (e) {
    pesan(e instanceof TypeError ? 'Sambungan terputus. Tekan Kirim sekali lagi; jawaban tidak akan terhitung dua kali.' : e.message, true);
  }
  scrollTo(0, 0);
}

cari('formulir').addEventListener('submit', kirim);
cari('lagi').addEventListener('click', tampilkan);
fetch(alamat).then(baca).then((isi) => { formulir = isi; tampilkan(); })
  .catch((e) => pesan(e instanceof TypeError ? 'Sambungan terputus. Muat ulang halaman ini.' : e.message, true));
