import { fileName } from '../../site-config.ts';

/** The list of checksums of a copy of the site, in the form of `sha256sum`. */
export const CHECKSUMS_FILE = 'checksums.txt';
/** The folder of the zip edition, which is no part of what the list covers: the zip holds the list. */
export const DOWNLOAD_FOLDER = 'download/';
export const ZIP_FILE = `${DOWNLOAD_FOLDER}${fileName}.zip`;
export const ZIP_CHECKSUM_FILE = `${ZIP_FILE}.sha256`;
/** The software bill of materials, in the form of CycloneDX. */
export const BOM_FILE = 'sbom.cdx.json';
/** The note beside the files of a copy. */
export const README_FILE = 'README.txt';
