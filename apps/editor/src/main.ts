import './polyfills/index.ts';
import './styles/base.css';
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#app');
