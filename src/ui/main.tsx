import { openReceptionDatabase } from '../persistence/database';
import { createEngine } from './app-engine/create-engine';
import { mount } from './mount';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the program.\nMaybe index.html lost its <div id="root">.');
mount(createEngine({ database: openReceptionDatabase(), page: window }), place);
