"""What every test shares; its being here lets tests import ``samples`` and other modules of this folder."""
