// Takes a PDF apart where it can be given up on; what a page holds is drawn by the screen. Nothing in it is run: the part of the
// library that runs scripts is not here.
import 'pdfjs-dist/build/pdf.worker.min.mjs';
