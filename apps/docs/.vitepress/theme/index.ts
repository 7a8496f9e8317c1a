import { onMounted, watch } from 'vue';
import { useData } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import './style.css';

export default {
  extends: theme,
  setup() {
    const { frontmatter } = useData();
    onMounted(() => {
      // the home page has no landmark of its own, as other pages do
      const mark = (): void => {
        const content = document.getElementById('VPContent');
        if (frontmatter.value['layout'] === 'home') content?.setAttribute('role', 'main');
        else content?.removeAttribute('role');
      };
      watch(frontmatter, mark, { immediate: true, flush: 'post' });
    });
  },
};
