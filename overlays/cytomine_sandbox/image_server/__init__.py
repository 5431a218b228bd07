"""The image server: pictures and facts of image files, asked for by core or directly below `/ims`."""
